package io.liantu.cli;

import io.liantu.region.Regions;
import io.liantu.region.view.RegionChoiceView;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the regions that have enterprises. */
@Command(name = "regions")
final class RegionsCommand implements Runnable {

    private final Session session;

    @Mixin
    private AnswerOptions answer;

    RegionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var regions = session.beans().get(Regions.class).listWithEnterprises();
        answer.give(regions.stream().map(RegionChoiceView::of).toList(), session, RegionsCommand::print);
    }

    private static void print(List<RegionChoiceView> regions, TextWriter writer) {
        var table = writer.table("column.code", "column.enterprises", "column.name");
        regions.forEach(region -> table.row(region.code(), region.enterprises(), region.name()));
        table.printTo(writer.out());
    }
}
