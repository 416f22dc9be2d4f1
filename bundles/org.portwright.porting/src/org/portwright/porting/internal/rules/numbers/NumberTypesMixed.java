package org.portwright.porting.internal.rules.numbers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Problem;
import org.portwright.porting.QuickFix;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.order.OrderSplit;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * Geographic, freephone and other numbers need a Letter of Authorization each. Numbers that are not ported at all do
 * not count.
 */
@SuppressWarnings("nls")
public final class NumberTypesMixed implements Rule<CheckedOrder> {

	private static final String MIXED = "NUMBER_TYPES_MIXED";

	@Override
	public List<String> codes() {
		return List.of(MIXED);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return Reads.SPLIT.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		Set<NumberKind> found = EnumSet.allOf(NumberKind.class);
		found.removeIf(kind -> !order.numbers().hasAny(kind::has));
		if (!found.isEmpty() && order.numbers().known()) {
			report.judged(MIXED, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		if (found.size() > 1) {
			report(found, order, report);
		}
	}

	private static void report(Set<NumberKind> found, CheckedOrder order, Consumer<Problem> problems) {
		Map<NumberKind, List<NumberRange>> kinds = new EnumMap<>(NumberKind.class);
		found.forEach(kind -> kinds.put(kind, order.numbers().folded(kind::has)));
		String value = kinds.keySet().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		String counted = kinds.entrySet().stream().map(kind -> NLS.bind(text(kind.getKey()),
				NumberRanges.count(kind.getValue()))).collect(Collectors.joining(", "));
		ProblemBuilder.of(MIXED, Severity.ERROR, order.order(), Literals.PORT_ORDER__NUMBERS).value(value)
				.fix(new QuickFix("split", NLS.bind(Messages.NumberTypesMixed_split, kinds.size()),
						List.of(split(order).edit())))
				.report(NLS.bind(Messages.NumberTypesMixed_message, counted), problems);
	}

	private static OrderSplit split(CheckedOrder order) {
		var split = new OrderSplit(order);
		for (NumberEntry entry : order.numbers().entries()) {
			List<Optional<NumberKind>> kinds = entry.pieces().stream()
					.map(piece -> NumberKind.of(piece.classification())).distinct().toList();
			if (entry.range().isEmpty() || kinds.size() == 1) {
				split.add(entry, entry.range().isEmpty() ? Optional.empty() : kinds.getFirst());
			} else {
				entry.pieces().forEach(piece -> split.add(entry, piece.range(),
						NumberKind.of(piece.classification())));
			}
		}
		return split;
	}

	private static String text(NumberKind kind) {
		return Objects.requireNonNull(switch (kind) {
		case GEOGRAPHIC -> Messages.NumberTypesMixed_geographic;
		case FREEPHONE -> Messages.NumberTypesMixed_freephone;
		case OTHER -> Messages.NumberTypesMixed_other;
		});
	}
}
