package io.liantu.region;

import org.springframework.stereotype.Component;

/** Reads all regions out of the graph. */
@Component
public class RegionReader {

    private final RegionFiles files;

    RegionReader(RegionFiles files) {
        this.files = files;
    }

    /**
     * The regions as they are.
     *
     * @throws IllegalArgumentException when one has no code, or a level that there is not
     */
    public RegionImage read() {
        return new RegionImage(files.listAll());
    }
}
