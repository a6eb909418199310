package io.liantu.web.reader;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Links to the same page in another language. */
@Component("languageLinks")
public class LanguageLinks {

    /** The address of the current request with the language changed. */
    public String to(String language) {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(ReaderLocaleResolver.PARAMETER, language)
                .build(true)
                .toUri();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
