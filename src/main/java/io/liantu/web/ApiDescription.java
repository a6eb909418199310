package io.liantu.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.springframework.context.annotation.Configuration;

/** What stands at the head of the API description. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Liantu 链图",
                        version = "0.1",
                        description = "建链, 补链, 延链: build, fill and extend the industry chains of a region. "
                                + "Chinese or English by Accept-Language; errors are RFC 9457 problems.",
                        license = @License(name = "Apache-2.0")))
class ApiDescription {}
