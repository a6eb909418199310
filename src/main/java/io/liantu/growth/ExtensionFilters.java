package io.liantu.growth;

import io.liantu.strategic.StrategicLists;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes filters of what somebody asks for. */
@Component
public class ExtensionFilters {

    private final StrategicLists lists;

    ExtensionFilters(StrategicLists lists) {
        this.lists = lists;
    }

    /**
     * The filter by honours and a strategic list 战略清单.
     *
     * @param list its id; null or blank for none
     * @throws io.liantu.strategic.UnknownStrategicList when there is no such list
     */
    public ExtensionFilter of(List<String> honours, @Nullable String list) {
        return new ExtensionFilter(honours, list == null || list.isBlank() ? null : lists.getById(list));
    }
}
