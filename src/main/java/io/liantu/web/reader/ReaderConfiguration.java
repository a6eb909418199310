package io.liantu.web.reader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How readers are met. */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration implements WebMvcConfigurer {

    /** Under the name that Spring MVC looks for. */
    @Bean
    static LocaleResolver localeResolver() {
        return new ReaderLocaleResolver();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice(localeResolver())).excludePathPatterns("/api/**", "/webjars/**");
    }
}
