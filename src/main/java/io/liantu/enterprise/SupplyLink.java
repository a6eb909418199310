package io.liantu.enterprise;

/** A supply link 供应关系: one enterprise supplies another. */
public record SupplyLink(EnterpriseId supplier, EnterpriseId customer) {}
