package org.portwright.porting.internal.rules.ranges;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Edit.SetField;
import org.portwright.porting.NumberEntry;
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
 * A single line has one number; freephone numbers have no line. Losing providers refuse the mismatch (domain facts D5,
 * code 25), though some bill several numbers of one line, so it is a judgement.
 */
@SuppressWarnings("nls")
public final class LineTypeMismatch implements Rule<CheckedOrder> {

	private static final String MISMATCH = "LINE_TYPE_MISMATCH";
	/** Nobody wants more orders than these made at once; so many numbers are rather on a multi-line installation. */
	private static final int MOST_ORDERS = 100;
	private static final Reads READS = Reads.SPLIT.and(Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE);

	@Override
	public List<String> codes() {
		return List.of(MISMATCH);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.loa().getLineType() != LineType.SINGLE_LINE) {
			return;
		}
		long count = NumberRanges.count(order.numbers().folded(LineTypeMismatch::onLine));
		if (count > 0 && order.numbers().known()) {
			report.judged(MISMATCH, order.loa(), Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE);
		}
		if (count < 2) {
			return;
		}
		var problem = ProblemBuilder
				.of(MISMATCH, Severity.ERROR, order.loa(), Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE)
				.value(Long.toString(count)).judgement();
		if (count <= MOST_ORDERS) {
			problem.fix(new QuickFix("split", NLS.bind(Messages.LineTypeMismatch_split, count),
					List.of(split(order).edit())));
		}
		problem.fix(new QuickFix("multiLine", Messages.LineTypeMismatch_multiLine,
				List.of(new SetField("loa." + Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE.getName(),
						LineType.MULTI_LINE.getLiteral()))))
				.report(NLS.bind(Messages.LineTypeMismatch_message, count), report);
	}

	private static boolean onLine(Classification classification) {
		return NumberKind.of(classification).filter(kind -> kind != NumberKind.FREEPHONE).isPresent();
	}

	private static OrderSplit split(CheckedOrder order) {
		var split = new OrderSplit(order);
		for (NumberEntry entry : order.numbers().entries()) {
			if (entry.range().isEmpty()) {
				split.add(entry, Optional.empty());
			} else if (entry.single()) {
				boolean onLine = onLine(entry.pieces().getFirst().classification());
				split.add(entry, onLine ? Optional.of(entry.from().getAsLong()) : Optional.empty());
			} else {
				entry.pieces().forEach(piece -> addPiece(split, entry, piece));
			}
		}
		return split;
	}

	private static void addPiece(OrderSplit split, NumberEntry entry, ClassifiedRange piece) {
		if (onLine(piece.classification())) {
			piece.range().numbers().forEach(number -> split.add(entry, NumberRange.of(number), Optional.of(number)));
		} else {
			split.add(entry, piece.range(), Optional.empty());
		}
	}
}
