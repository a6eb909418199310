package io.liantu.partner;

import io.liantu.enterprise.EnterpriseId;
import io.liantu.network.Neighbour.Direction;
import io.liantu.network.Trade;

/** Whom an enterprise looks for: those who could supply it, or those who could buy from it. */
public enum Side {
    /** The enterprise buys. */
    SUPPLIERS(Direction.UPSTREAM) {
        @Override
        EnterpriseId asker(Trade trade) {
            return trade.customer();
        }

        @Override
        EnterpriseId partner(Trade trade) {
            return trade.supplier();
        }
    },
    /** The enterprise sells. */
    CUSTOMERS(Direction.DOWNSTREAM) {
        @Override
        EnterpriseId asker(Trade trade) {
            return trade.supplier();
        }

        @Override
        EnterpriseId partner(Trade trade) {
            return trade.customer();
        }
    };

    private final Direction towards;

    Side(Direction towards) {
        this.towards = towards;
    }

    /** Where in the web of products the partners stand, seen from the enterprise. */
    Direction towards() {
        return towards;
    }

    /** What is ranked on this side. */
    public Ranked ranked() {
        return this == SUPPLIERS ? Ranked.SUPPLIERS : Ranked.CUSTOMERS;
    }

    /** Who of a trade stands where the enterprise does. */
    abstract EnterpriseId asker(Trade trade);

    /** Who of a trade stands where those do for whom it looks. */
    abstract EnterpriseId partner(Trade trade);
}
