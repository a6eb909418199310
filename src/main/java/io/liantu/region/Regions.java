package io.liantu.region;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which regions there are and what they are part of. */
@Service
@Transactional(readOnly = true)
public class Regions {

    private final RegionFiles files;

    Regions(RegionFiles files) {
        this.files = files;
    }

    /**
     * The region with a code.
     *
     * @throws UnknownRegion when there is none; it suggests the regions with the nearest codes or names
     */
    public Region getByCode(RegionCode code) {
        return files.findByCode(code).orElseThrow(() -> new UnknownRegion(code, files.listNearest(code)));
    }

    /** The regions in which at least one enterprise is located, directly or below, the largest first. */
    public List<RegionChoice> listWithEnterprises() {
        return files.listWithEnterprises();
    }
}
