package io.liantu.matchmaking;

import io.liantu.chain.Chains;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The day of an event and after: who is there, what came of the meetings, and the contracts 合同. */
@Service
public class EventDay {

    private final EventStore store;
    private final Chains chains;

    EventDay(EventStore store, Chains chains) {
        this.store = store;
        this.chains = chains;
    }

    /**
     * Somebody is there 签到.
     *
     * @throws NotInState when it is not the day, or somebody had declined
     */
    public EventBook checkIn(EventId id, int number) {
        return store.change(id, book -> onTheDay(book).changed(number, Participant::checkedIn));
    }

    /**
     * Somebody did not come 未到场; its meetings lose their places.
     *
     * @throws NotInState when it is not the day, or somebody is there
     */
    public EventBook missed(EventId id, int number) {
        return store.change(id, book -> Seating.fitting(onTheDay(book).changed(number, Participant::missed)));
    }

    /**
     * What came of a meeting. A contract comes with its terms; another outcome takes a contract back.
     *
     * @param terms null unless it is a contract
     * @throws InvalidOutcome when the terms are missing, or are nobody's who met
     * @throws NotInState before the day
     * @throws io.liantu.chain.UnknownProduct when there is no such product
     */
    public EventBook record(EventId id, MeetingId meeting, Outcome outcome, @Nullable ContractTerms terms) {
        if ((outcome.kind() == OutcomeKind.CONTRACT) != (terms != null)) {
            throw InvalidOutcome.of("terms");
        }
        if (terms != null && terms.product() != null) {
            chains.getProduct(terms.product());
        }
        store.change(id, book -> recorded(onTheDay(book), meeting, outcome, terms));
        return store.get(id);
    }

    private static EventBook recorded(
            EventBook book, MeetingId meeting, Outcome outcome, @Nullable ContractTerms terms) {
        var held = book.findMeeting(meeting).orElseGet(() -> {
            book.participant(meeting.first());
            book.participant(meeting.second());
            return Meeting.of(meeting, null);
        });
        var told = book.with(held.resulting(outcome));
        return terms == null
                ? told.withContracts(told.contracts().stream()
                        .filter(contract -> !contract.meeting().equals(meeting))
                        .toList())
                : told.with(contract(told, meeting, terms));
    }

    private static Contract contract(EventBook book, MeetingId meeting, ContractTerms terms) {
        if (!meeting.has(terms.supplier())) {
            throw InvalidOutcome.of("supplier", terms.supplier());
        }
        var supplier = book.participant(terms.supplier());
        var customer = book.participant(meeting.other(terms.supplier()));
        return new Contract(
                meeting,
                supplier.enterprise(),
                supplier.name(),
                customer.enterprise(),
                customer.name(),
                terms,
                null,
                book.findContract(meeting).map(Contract::deliveredOn).orElse(null));
    }

    /**
     * A contract is fulfilled 已履约.
     *
     * @throws UnknownContract when the two have none
     * @throws InvalidOutcome when that were before it was signed
     */
    public EventBook deliver(EventId id, MeetingId meeting, LocalDate on) {
        return store.change(
                id,
                book -> book.with(book.findContract(meeting)
                        .orElseThrow(() -> new UnknownContract(meeting.toString()))
                        .delivered(on)));
    }

    private static EventBook onTheDay(EventBook book) {
        if (!book.event().hasBegun()) {
            throw NotInState.of("day", book.event().state());
        }
        return book;
    }
}
