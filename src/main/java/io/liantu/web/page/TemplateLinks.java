package io.liantu.web.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Writes addresses for the templates of all pages, under the name {@code to}: their own way of writing them leaves slashes and
 * semicolons of ids as they are, and lets no bean do it.
 */
@ControllerAdvice(basePackageClasses = TemplateLinks.class)
class TemplateLinks {

    @ModelAttribute("to")
    TemplateLinks to() {
        return this;
    }

    public Address enterprise(String id) {
        return Address.of("enterprises", id);
    }

    public Address partners(String enterprise) {
        return Address.of("enterprises", enterprise, "partners");
    }

    public Address product(String id) {
        return Address.of("products", id);
    }

    public Address plan(String chain) {
        return Address.of("chains", chain, "plan");
    }

    public Address whatIf(String chain) {
        return Address.of("chains", chain, "what-if");
    }
}
