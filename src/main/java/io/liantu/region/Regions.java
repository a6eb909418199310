package io.liantu.region;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Answers which regions there are and what they are part of. */
@Service
public class Regions {

    private final RegionFiles files;
    private final ObjectProvider<RegionMemory> memory;

    Regions(RegionFiles files, ObjectProvider<RegionMemory> memory) {
        this.files = files;
        this.memory = memory;
    }

    /**
     * The region with a code.
     *
     * @throws UnknownRegion when there is none; it suggests the regions with the nearest codes or names
     */
    public Region getByCode(RegionCode code) {
        return source().findByCode(code).orElseThrow(() -> new UnknownRegion(code, files.listNearest(code)));
    }

    /** The regions in which at least one enterprise is located, directly or below, the largest first. */
    public List<RegionChoice> listWithEnterprises() {
        return files.listWithEnterprises();
    }

    private RegionSource source() {
        return memory.stream()
                .flatMap(kept -> kept.regions().stream())
                .findFirst()
                .orElse(files);
    }
}
