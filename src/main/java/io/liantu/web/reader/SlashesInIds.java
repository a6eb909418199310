package io.liantu.web.reader;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets ids have slashes in them: written %2F they come as they were sent, and belong to the part of the path in which they
 * stand. Otherwise Tomcat refuses every address that has one.
 */
@Component
class SlashesInIds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var asSent = EncodedSolidusHandling.PASS_THROUGH.getValue();
        factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(asSent);
            connector.setEncodedReverseSolidusHandling(asSent);
        });
    }
}
