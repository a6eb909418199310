package io.liantu.intake.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    @Bean
    RegionNames regionNames() {
        return BundledRegions.names();
    }

    @Bean
    NameReader nameReader(RegionNames regions) {
        return new NameReader(regions);
    }

    @Bean
    IdentityRule identityRule(RegionNames regions) {
        return new IdentityRule(regions);
    }
}
