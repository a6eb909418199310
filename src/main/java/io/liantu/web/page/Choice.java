package io.liantu.web.page;

import io.liantu.growth.view.EnterpriseView;
import java.util.List;

/**
 * An enterprise that can be taken out of a scenario or brought into it.
 *
 * @param fictional whether it is made up
 * @param segments the names of those that it makes
 */
record Choice(String id, String name, boolean fictional, List<String> segments) {

    static Choice of(EnterpriseView enterprise, List<String> segments) {
        return new Choice(enterprise.id(), enterprise.name(), enterprise.fictional(), segments);
    }
}
