package io.liantu.web.page;

import io.liantu.listing.By;
import io.liantu.listing.DemandId;
import io.liantu.listing.Demands;
import io.liantu.listing.ResourceId;
import io.liantu.listing.Resources;

/** What a form does with a line of a list, called as in its address. */
enum ItemDeed {
    PUBLICATION,
    WITHDRAWAL,
    CLOSEOUT,
    REOPENING;

    void on(Demands demands, DemandId id, long version, By by) {
        switch (this) {
            case PUBLICATION -> demands.publish(id, version, by);
            case WITHDRAWAL -> demands.withdraw(id, version, by);
            case CLOSEOUT -> demands.closeOut(id, version, by);
            case REOPENING -> demands.reopen(id, version, by);
        }
    }

    void on(Resources resources, ResourceId id, long version, By by) {
        switch (this) {
            case PUBLICATION -> resources.publish(id, version, by);
            case WITHDRAWAL -> resources.withdraw(id, version, by);
            case CLOSEOUT -> resources.closeOut(id, version, by);
            case REOPENING -> resources.reopen(id, version, by);
        }
    }
}
