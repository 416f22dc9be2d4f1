package org.portwright.ui.editor;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.ProblemCounts;
import org.portwright.porting.fields.FieldNames;
import org.portwright.ui.editor.ProblemList.Entry;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldLine;
import org.portwright.ui.fields.Said;
import org.portwright.ui.fields.Said.Look;
import org.portwright.ui.fields.SaidOfField;
import org.portwright.ui.forms.ThemedLink;
import org.portwright.ui.internal.texts.Messages;

/**
 * The line on top of a page: whether the file cannot be read any more, and how many problems of which kind it has. It
 * is there from the start and keeps its height. A click on it lists all that is wrong and all that is still needed,
 * each leading to its field, and for whoever wants to see it what is fine.
 */
final class ProblemSummary {

	/** A list longer than anybody reads helps nobody; the view has all. */
	private static final int LISTED = 100;
	private static final int MOST_LETTERS = 200;
	private static final int HEIGHT = 22;
	/** Has the sign that something is done. */
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets"; //$NON-NLS-1$

	private final Form form;
	private final EditedModel edited;
	private final Consumer<String> reveal;
	private final ResourceManager resources;
	private final Composite client;
	private final ImageHyperlink count;

	/** What of the file is in the list. */
	private record Line(Look look, String text, String path) {
	}

	/** @param reveal shows the field of a path */
	ProblemSummary(Form form, FormToolkit toolkit, EditedModel edited, Consumer<String> reveal) {
		this.form = form;
		this.edited = edited;
		this.reveal = reveal;
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		client = new Composite(form.getHead(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(client);
		count = ThemedLink.of(new ImageHyperlink(client, SWT.NONE));
		toolkit.getHyperlinkGroup().add(count);
		count.setFont(client.getFont());
		count.setText(Messages.ProblemSummary_begun);
		count.setToolTipText(Messages.ProblemSummary_all);
		count.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> listAll()));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER)
				.hint(SWT.DEFAULT, Math.max(HEIGHT, count.computeSize(SWT.DEFAULT, SWT.DEFAULT).y))
				.applyTo(count);
		// What is typed before the fields are there is not for the line.
		count.setEnabled(false);
		form.setHeadClient(client);
	}

	/** The fields are there: from now on the line can be followed. */
	void enable() {
		count.setEnabled(true);
	}

	/** Counts anew, which moves nothing. */
	void count() {
		if (form.isDisposed()) {
			return;
		}
		var counts = ProblemCounts.of(edited.problems());
		String text = words(counts);
		Image image = image(counts);
		if (!text.equals(count.getText()) || !Objects.equals(image, count.getImage())) {
			count.setText(text);
			count.setImage(image);
			client.layout();
		}
	}

	private String words(ProblemCounts counts) {
		int unread = edited.unread().size();
		int fine = edited.fine().size();
		String words = Stream.of(edited.unreadable().isEmpty() ? "" : Messages.ProblemSummary_unreadable, //$NON-NLS-1$
				unread == 0 ? "" : MessageFormat.format(Messages.ProblemSummary_unread, unread), //$NON-NLS-1$
				counts.words()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!words.isEmpty()) {
			return words;
		}
		if (fine > 0) {
			return NLS.bind(Messages.ProblemSummary_fine, fine);
		}
		return edited.isJudged() ? Messages.ProblemSummary_none : Messages.ProblemSummary_begun;
	}

	private @Nullable Image image(ProblemCounts counts) {
		if (counts.errors() > 0 || edited.unreadable().isPresent() || !edited.unread().isEmpty()) {
			return FieldLine.image(Look.ERROR);
		}
		if (counts.warnings() > 0) {
			return FieldLine.image(Look.WARNING);
		}
		if (!counts.isNone()) {
			return FieldLine.image(Look.INFO);
		}
		return edited.fine().isEmpty() ? null : fineImage();
	}

	/**
	 * What is not understood and what is due, the worst first, each with its field. There may be thousands, so those
	 * that nobody sees are not put into words.
	 */
	private List<Line> wrong(List<Problem> due) {
		return Stream.concat(
				edited.unread().stream().map(text -> new Line(Look.ERROR,
						Said.named(text.name(), text.reason()), text.path())),
				due.stream().sorted(Comparator.comparing(SaidOfField::look)).limit(LISTED).map(this::line))
				.limit(LISTED).toList();
	}

	private Line line(Problem problem) {
		return new Line(edited.isDue(problem) ? SaidOfField.look(problem) : Look.INFO,
				Said.named(name(problem), problem.message()), problem.feature());
	}

	private static String name(Problem problem) {
		return FieldNames.of(problem.feature(), problem.value());
	}

	private void listAll() {
		List<Problem> problems = edited.problems().stream().filter(edited::isDue).toList();
		List<Line> lines = new ArrayList<>();
		edited.unreadable().ifPresent(reason -> {
			lines.add(new Line(Look.ERROR, NLS.bind(Messages.ProblemSummary_onDisk, reason), "")); //$NON-NLS-1$
			lines.add(new Line(Look.INFO, Messages.ProblemSummary_wayOut, "")); //$NON-NLS-1$
		});
		int more = lines.size();
		lines.addAll(wrong(problems));
		List<Problem> needed = edited.problems().stream().filter(problem -> !edited.isDue(problem)).toList();
		needed.stream().limit(LISTED - lines.size()).map(this::line).forEach(lines::add);
		int all = more + edited.unread().size() + problems.size() + needed.size();
		List<Entry> wrong = new ArrayList<>();
		lines.forEach(line -> wrong.add(new Entry(Said.shortened(line.text(), MOST_LETTERS),
				FieldLine.image(line.look()), line.path())));
		if (all > lines.size()) {
			wrong.add(new Entry(NLS.bind(Messages.ProblemSummary_notListed, all - lines.size()), null, "")); //$NON-NLS-1$
		}
		List<Entry> fine = edited.fine().stream().map(one -> new Entry(one.message(), fineImage(), one.feature()))
				.toList();
		new ProblemList(count, wrong, fine, reveal).open();
	}

	private @Nullable Image fineImage() {
		return ResourceLocator.imageDescriptorFromBundle(CHEAT_SHEETS, "icons/obj16/complete_status.svg") //$NON-NLS-1$
				.map(resources::create).orElse(null);
	}
}
