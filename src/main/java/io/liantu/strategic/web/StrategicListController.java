package io.liantu.strategic.web;

import io.liantu.strategic.StrategicList;
import io.liantu.strategic.StrategicLists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which strategic lists an office keeps. */
@RestController
@Tag(name = "Growth", description = "建链 building, 补链 gap-filling, 延链 extending")
class StrategicListController {

    private final StrategicLists lists;

    StrategicListController(StrategicLists lists) {
        this.lists = lists;
    }

    /**
     * A strategic list 战略清单.
     *
     * @param source who says so
     * @param entries how many products and chains it names
     * @param unknown those of them that the graph does not know
     */
    record StrategicListView(String id, String name, String source, int entries, Set<String> unknown) {}

    @GetMapping("/api/strategic-lists")
    @Operation(
            summary = "战略清单: which lists of wanted products does this office keep?",
            description = "From the file that liantu.strategic-lists names. Extensions can be narrowed to one of them.")
    List<StrategicListView> list() {
        return lists.list().stream().map(this::view).toList();
    }

    private StrategicListView view(StrategicList list) {
        return new StrategicListView(
                list.id(), list.name(), list.source(), list.entries().size(), lists.unknownIn(list));
    }
}
