package io.liantu.web.page;

import io.liantu.growth.ExtensionFilter;
import io.liantu.score.HonourScale;
import io.liantu.strategic.StrategicList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which extensions the page of a chain shows, and what can be chosen.
 *
 * @param lists all strategic lists 战略清单
 */
record WantedExtensions(ExtensionFilter filter, List<StrategicList> lists) {

    /** The usual words of honours, and those asked for besides. */
    public List<String> honours() {
        return Stream.concat(HonourScale.words().stream(), filter.honours().stream())
                .distinct()
                .toList();
    }

    public boolean isHonour(String word) {
        return filter.honours().contains(word);
    }

    public boolean isList(String id) {
        var list = filter.list();
        return list != null && list.id().equals(id);
    }
}
