package org.portwright.porting.checks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.Edit;
import org.portwright.porting.Edit.FollowNone;
import org.portwright.porting.Edit.FollowOrder;
import org.portwright.porting.Edit.Part;
import org.portwright.porting.Edit.RemoveObject;
import org.portwright.porting.Edit.ReplaceNumbers;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.Edit.Slice;
import org.portwright.porting.Edit.Span;
import org.portwright.porting.Edit.SplitOrder;
import org.portwright.porting.QuickFix;

/**
 * What a quick fix makes of an order: carries the edits out on a copy, as the operations do with commands.
 */
final class Applied {

	private final PortOrder order;
	private final List<PortOrder> sequence = new ArrayList<>();

	private Applied(PortOrder order) {
		this.order = order;
	}

	/** The orders in sequence; the last is the one that was mended. */
	static List<PortOrder> of(PortOrder order, QuickFix fix) {
		var applied = new Applied(EcoreUtil.copy(order));
		fix.edits().forEach(applied::apply);
		applied.sequence.add(applied.order);
		return applied.sequence;
	}

	private void apply(Edit edit) {
		switch (edit) {
		case SetField(String feature, String value) -> set(feature, value);
		case RemoveObject(String feature) -> EcoreUtil.remove(target(feature).object());
		case ReplaceNumbers(String entry, List<Span> spans) -> replace(entry, spans);
		case SplitOrder(List<Part> parts) -> split(parts);
		case FollowNone() -> order.setFollows(null);
		case FollowOrder follow -> throw new AssertionError("one order alone has none to follow: " + follow);
		}
	}

	private FeaturePath.Target target(String path) {
		return FeaturePath.resolve(order, path).orElseThrow(() -> new AssertionError(path));
	}

	private void set(String path, String value) {
		FeaturePath.Target target = target(path);
		var attribute = (EAttribute) target.feature();
		if (attribute == null) {
			throw new AssertionError(path);
		}
		target.object().eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
	}

	private void replace(String id, List<Span> spans) {
		PortedNumbers entry = entry(order, id);
		int at = order.getNumbers().indexOf(entry);
		order.getNumbers().remove(at);
		for (Span span : spans) {
			order.getNumbers().add(at++, like(entry, span));
		}
	}

	private static PortedNumbers like(PortedNumbers entry, Span span) {
		PortedNumbers copy = EcoreUtil.copy(entry);
		copy.setId(entry.getId() + '/' + span.first());
		copy.setFirst(span.first());
		copy.setLast(span.last().isEmpty() ? null : span.last());
		return copy;
	}

	private static PortedNumbers entry(PortOrder order, String id) {
		return order.getNumbers().stream().filter(numbers -> id.equals(numbers.getId())).findFirst().orElseThrow();
	}

	private void split(List<Part> parts) {
		PortOrder whole = EcoreUtil.copy(order);
		for (Part part : parts.subList(0, parts.size() - 1)) {
			PortOrder other = EcoreUtil.copy(whole);
			other.setId(whole.getId() + '/' + sequence.size());
			other.setState(OrderState.DRAFT);
			fill(other, part, whole);
			sequence.add(other);
		}
		fill(order, parts.getLast(), whole);
	}

	private static void fill(PortOrder part, Part plan, PortOrder whole) {
		part.getLoa().setPortType(plan.portType());
		part.getNumbers().clear();
		for (Slice slice : plan.numbers()) {
			PortedNumbers entry = entry(whole, slice.entry());
			EObject copy = slice.span().isPresent() ? like(entry, slice.span().get()) : EcoreUtil.copy(entry);
			part.getNumbers().add((PortedNumbers) copy);
		}
	}
}
