package vn.motcua.journey;

/** New models were stored under this deployment; it counts once the transaction has committed. */
public record ModelsDeployed(String deployment) {}
