package io.liantu.growth;

import io.liantu.algorithm.SystemicRisk;
import io.liantu.algorithm.SystemicRisk.Member;
import io.liantu.algorithm.SystemicRisk.Supply;
import io.liantu.chain.ProductId;
import io.liantu.enterprise.Enterprise;
import io.liantu.enterprise.EnterpriseId;
import io.liantu.growth.WhatIfAnswer.AtRisk;
import io.liantu.network.SupplyNetwork;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What share of a chain's local output stops with an enterprise ({@link SystemicRisk}). Output is revenue, and the median of
 * those known where it is not. Links have no amounts here: a supplier's output is taken to go to its local customers in
 * equal parts, so the shares are estimates. What a supplier sells is taken for the first of its products in the chain.
 */
record LocalRisk(SystemicRisk<EnterpriseId> risk, Map<EnterpriseId, Enterprise> enterprises) {

    static LocalRisk of(CoveredWeb web, SupplyNetwork network) {
        var enterprises = new TreeMap<EnterpriseId, Enterprise>();
        var made = new TreeMap<EnterpriseId, ProductId>();
        web.segments()
                .forEach(segment -> segment.makers().forEach(maker -> {
                    enterprises.put(maker.enterprise().id(), maker.enterprise());
                    made.putIfAbsent(maker.enterprise().id(), maker.product());
                }));
        var outputs = outputs(enterprises.values());
        var links = network.linksAmong(enterprises.keySet());
        var customers = links.stream().collect(Collectors.groupingBy(link -> link.supplier(), Collectors.counting()));
        return new LocalRisk(
                SystemicRisk.of(
                        made.entrySet().stream()
                                .map(entry ->
                                        new Member<>(entry.getKey(), entry.getValue(), outputs.get(entry.getKey())))
                                .toList(),
                        links.stream()
                                .map(link -> new Supply<>(
                                        link.supplier(),
                                        link.customer(),
                                        made.get(link.supplier()),
                                        outputs.get(link.supplier()) / customers.get(link.supplier()),
                                        isEssential(web, made.get(link.supplier()), made.get(link.customer()))))
                                .toList()),
                enterprises);
    }

    private static Map<EnterpriseId, Double> outputs(Collection<Enterprise> enterprises) {
        var known = enterprises.stream()
                .flatMap(enterprise -> enterprise.findRevenue().stream())
                .sorted()
                .toList();
        double median = known.isEmpty() ? 1 : known.get(known.size() / 2);
        return enterprises.stream()
                .collect(Collectors.toMap(
                        Enterprise::id, enterprise -> enterprise.findRevenue().orElse(median)));
    }

    private static boolean isEssential(CoveredWeb web, ProductId input, ProductId product) {
        return web.web().inputs().stream()
                .anyMatch(one -> one.isEssential()
                        && one.input().equals(input)
                        && one.product().equals(product));
    }

    /** What would stop with each of those that are in the chain here, the largest first. */
    List<AtRisk> ifStop(Collection<EnterpriseId> stopping) {
        return enterprises.values().stream()
                .filter(enterprise -> stopping.contains(enterprise.id()))
                .map(enterprise ->
                        new AtRisk(enterprise, risk.ifStops(enterprise.id()).index()))
                .sorted(Comparator.comparingDouble(AtRisk::share)
                        .reversed()
                        .thenComparing(one -> one.enterprise().id()))
                .toList();
    }
}
