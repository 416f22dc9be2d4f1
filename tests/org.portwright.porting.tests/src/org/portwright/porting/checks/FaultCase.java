package org.portwright.porting.checks;

import java.util.Set;
import java.util.function.Consumer;

import org.portwright.model.PortOrder;
import org.portwright.porting.Severity;

/**
 * One fault planted into a correct order, and what has to be said of it.
 *
 * @param code     the code of the problem
 * @param severity its severity
 * @param feature  its path
 * @param value    its value, also to be found in the message
 * @param wayOut   what the message has to say about the way out
 * @param order    the order
 * @param also     codes that hold too
 */
record FaultCase(String code, Severity severity, String feature, String value, String wayOut, PortOrder order,
		Set<String> also) {

	static FaultCase error(String code, String feature, String value, String wayOut, Consumer<PortOrder> fault) {
		return of(code, Severity.ERROR, feature, value, wayOut, Orders.correct(), fault);
	}

	static FaultCase warning(String code, String feature, String value, String wayOut, Consumer<PortOrder> fault) {
		return of(code, Severity.WARNING, feature, value, wayOut, Orders.correct(), fault);
	}

	static FaultCase info(String code, String feature, String value, String wayOut, Consumer<PortOrder> fault) {
		return of(code, Severity.INFO, feature, value, wayOut, Orders.correct(), fault);
	}

	static FaultCase of(String code, Severity severity, String feature, String value, String wayOut, PortOrder order,
			Consumer<PortOrder> fault) {
		fault.accept(order);
		return of(code, severity, feature, value, wayOut, order);
	}

	static FaultCase of(String code, Severity severity, String feature, String value, String wayOut, PortOrder order) {
		return new FaultCase(code, severity, feature, value, wayOut, order, Set.of());
	}

	FaultCase with(String... codes) {
		return new FaultCase(code, severity, feature, value, wayOut, order, Set.of(codes));
	}

	@Override
	public String toString() {
		return code + ' ' + feature + ' ' + value;
	}
}
