package org.portwright.porting.ui.internal.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.ReadNumbers;
import org.portwright.numbering.ReadRange;
import org.portwright.ui.labels.Labels;

/** Shows what was understood of a text and what was not. */
final class NumberPreview {

	private static final int UNDERSTOOD_HEIGHT = 170;
	private static final int LEFT_HEIGHT = 110;

	private final Composite control;
	private final Label summary;
	private final Label leftTitle;
	private final PreviewTable understood;
	private final PreviewTable left;

	NumberPreview(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		summary = label();
		understood = new PreviewTable(control,
				List.of(new PreviewTable.Column(Messages.NumberPreview_numbers, 5, 220, SWT.LEFT),
						new PreviewTable.Column(Messages.NumberPreview_count, 1, 50, SWT.RIGHT),
						new PreviewTable.Column(Messages.NumberPreview_type, 4, 190, SWT.LEFT)),
				UNDERSTOOD_HEIGHT);
		leftTitle = label();
		left = new PreviewTable(control,
				List.of(new PreviewTable.Column(Messages.NumberPreview_text, 3, 90, SWT.LEFT),
						new PreviewTable.Column(Messages.NumberPreview_line, 1, 40, SWT.RIGHT),
						new PreviewTable.Column(Messages.NumberPreview_why, 7, 300, SWT.LEFT)),
				LEFT_HEIGHT);
		show(new NumberReading.Result("", ReadNumbers.NONE)); //$NON-NLS-1$
	}

	private Label label() {
		var label = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	/** Shows what was read. */
	void show(NumberReading.Result result) {
		ReadNumbers numbers = result.numbers();
		long wrong = numbers.ranges().stream().filter(range -> range.classification().problem() != null)
				.mapToLong(range -> range.range().count()).sum();
		summary.setText(result.text().isBlank() ? Messages.NumberPreview_empty
				: NLS.bind(wrong == 0 ? Messages.NumberPreview_summary : Messages.NumberPreview_summaryWrong,
						new Object[] { numbers.count(), numbers.ranges().size(), wrong }));
		understood.show(numbers.ranges().stream().map(NumberPreview::row).toList());
		List<PreviewTable.Row> rest = rest(result);
		leftTitle.setText(NLS.bind(Messages.NumberPreview_left, rest.size()));
		left.show(rest);
	}

	private static PreviewTable.Row row(ReadRange read) {
		NumberRange range = read.range();
		@Nullable
		NumberProblem problem = read.classification().problem();
		String type = read.classification().type().label();
		return new PreviewTable.Row(problem != null,
				List.of(Labels.numbers(range), String.valueOf(range.count()),
						problem == null ? type : objection(type, problem)));
	}

	private static String objection(String type, NumberProblem problem) {
		return switch (problem) {
		case NOT_UK -> type;
		case INVALID -> Messages.NumberPreview_invalid;
		case MOBILE, BLOCKED -> NLS.bind(Messages.NumberPreview_blocked, type);
		case UNCONFIRMED -> NLS.bind(Messages.NumberPreview_unconfirmed, type);
		};
	}

	private static List<PreviewTable.Row> rest(NumberReading.Result result) {
		List<Rest> pieces = Stream
				.concat(result.numbers().notTaken().stream()
						.map(piece -> new Rest(piece.place(), true, piece.message())),
						result.numbers().notes().stream().map(note -> new Rest(note.place(), false, note.message())))
				.sorted(Comparator.comparingInt(piece -> piece.place().offset())).toList();
		List<PreviewTable.Row> rows = new ArrayList<>(pieces.size());
		int line = 1;
		int seen = 0;
		for (Rest piece : pieces) {
			line += (int) result.text().substring(seen, piece.place().offset()).chars().filter(c -> c == '\n').count();
			seen = piece.place().offset();
			rows.add(new PreviewTable.Row(piece.left(),
					List.of(piece.place().text(), String.valueOf(line), piece.why())));
		}
		return rows;
	}

	/** What was left in the text, or taken otherwise than it stands there. */
	private record Rest(Place place, boolean left, String why) {
	}
}
