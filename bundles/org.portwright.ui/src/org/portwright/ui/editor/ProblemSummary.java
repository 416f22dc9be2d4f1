package org.portwright.ui.editor;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portwright.porting.Problem;
import org.portwright.porting.checks.ProblemCounts;
import org.portwright.porting.fields.FieldNames;
import org.portwright.ui.editor.ProblemList.Entry;
import org.portwright.ui.editor.Said.Look;

/**
 * The summary on top of a page: how many problems of which kind the file has, the first of them in the words that stand
 * under their fields, and in which sections something is still needed. Each leads to its field. A click on the count
 * lists all, and for whoever wants to see it what is fine.
 */
final class ProblemSummary {

	/** More would take the place of the form. */
	private static final int SHOWN = 3;
	/** In a window lower than this one has to do. */
	private static final int LOW = 480;
	/** In one lower than this the count alone, which lists all at a click: else it left no row of the form. */
	private static final int LOWEST = 300;
	/** A list longer than anybody reads helps nobody; the view has all. */
	private static final int LISTED = 100;
	private static final int MOST_LETTERS = 200;
	private static final int WIDTH = 200;
	/** Has the sign that something is done. */
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets"; //$NON-NLS-1$

	private final Form form;
	private final FormToolkit toolkit;
	private final EditedModel edited;
	private final Consumer<String> reveal;
	private final Function<String, Optional<String>> headings;
	private final ResourceManager resources;
	private final Composite client;
	private final ImageHyperlink count;
	private Optional<Composite> entries = Optional.empty();
	private List<String> told = List.of();
	private boolean countsOnly;

	/** What of the file is in the summary. */
	private record Line(Look look, String text, String path) {
	}

	/**
	 * @param reveal   shows the field of a path
	 * @param headings gives what the section or page is called that has a field
	 */
	ProblemSummary(Form form, FormToolkit toolkit, EditedModel edited, Consumer<String> reveal,
			Function<String, Optional<String>> headings) {
		this.form = form;
		this.toolkit = toolkit;
		this.edited = edited;
		this.reveal = reveal;
		this.headings = headings;
		resources = new LocalResourceManager(JFaceResources.getResources(), form);
		client = new Composite(form.getHead(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 2).applyTo(client);
		count = link(client, SWT.NONE, this::listAll);
		count.setToolTipText(Messages.ProblemSummary_all);
		form.setHeadClient(client);
	}

	private ImageHyperlink link(Composite parent, int style, Runnable followed) {
		ImageHyperlink made = ThemedLink.of(new ImageHyperlink(parent, style));
		toolkit.getHyperlinkGroup().add(made);
		made.setFont(parent.getFont());
		made.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> followed.run()));
		return made;
	}

	/** Names nothing from now on: the count alone, which lists all at a click. */
	void countOnly() {
		countsOnly = true;
	}

	/** Counts anew, which moves nothing. */
	void count() {
		if (form.isDisposed()) {
			return;
		}
		var counts = ProblemCounts.of(edited.problems());
		String text = words(counts, edited.unread().size(), edited.fine().size());
		if (!text.equals(count.getText())) {
			count.setText(text);
			count.setVisible(!text.isEmpty());
			client.layout();
		}
		Image image = image(counts);
		if (!Objects.equals(image, count.getImage())) {
			count.setImage(image);
			client.layout();
		}
	}

	private static String words(ProblemCounts counts, int unread, int fine) {
		String words = Stream.of(unread == 0 ? "" : MessageFormat.format(Messages.ProblemSummary_unread, unread), //$NON-NLS-1$
				counts.words()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return words.isEmpty() && fine > 0 ? NLS.bind(Messages.ProblemSummary_fine, fine) : words;
	}

	private @Nullable Image image(ProblemCounts counts) {
		if (counts.errors() > 0 || !edited.unread().isEmpty()) {
			return FieldLine.image(Look.ERROR);
		}
		if (counts.warnings() > 0) {
			return FieldLine.image(Look.WARNING);
		}
		return counts.isNone() ? fineImage() : FieldLine.image(Look.INFO);
	}

	/** Tells anew what is wrong and what is needed; the page may get another height. */
	void list() {
		if (form.isDisposed()) {
			return;
		}
		int shown = shown();
		List<Problem> due = edited.problems().stream().filter(edited::isDue).toList();
		List<Line> wrong = wrong(due, shown);
		int more = edited.unread().size() + due.size() - wrong.size();
		Map<String, List<String>> needed = shown == 0 ? Map.of() : needed();
		List<String> telling = new ArrayList<>();
		wrong.forEach(line -> telling.add(line.toString()));
		needed.forEach((heading, paths) -> telling.add(heading + paths.size()));
		telling.add(String.valueOf(more));
		if (telling.equals(told)) {
			return;
		}
		told = telling;
		entries.ifPresent(Control::dispose);
		entries = Optional.empty();
		if (!wrong.isEmpty() || !needed.isEmpty()) {
			entries = Optional.of(make(wrong, more, needed));
		}
		if (form.getParent() instanceof ScrolledForm scrolled) {
			scrolled.reflow(true);
		}
		// Where the page keeps its height nobody else places the new entries.
		client.layout(true, true);
	}

	private int shown() {
		if (countsOnly) {
			return 0;
		}
		int height = form.getParent().getClientArea().height;
		if (height <= 0 || height >= LOW) {
			return SHOWN;
		}
		return height < LOWEST ? 0 : 1;
	}

	private Composite make(List<Line> wrong, int more, Map<String, List<String>> needed) {
		var made = new Composite(client, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(made);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made);
		for (Line line : wrong) {
			ImageHyperlink entry = link(made, SWT.WRAP, () -> reveal.accept(line.path()));
			entry.setImage(FieldLine.image(line.look()));
			entry.setText(Said.shortened(line.text(), MOST_LETTERS));
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(entry);
		}
		if (more > 0) {
			link(made, SWT.NONE, this::listAll).setText(NLS.bind(Messages.ProblemSummary_more, more));
		}
		if (!needed.isEmpty()) {
			addNeeded(made, needed);
		}
		return made;
	}

	private void addNeeded(Composite parent, Map<String, List<String>> needed) {
		var line = new Composite(parent, SWT.NONE);
		var layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 10;
		layout.center = true;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(line);
		toolkit.createLabel(line, Messages.ProblemSummary_needed).setBackground(null);
		needed.forEach((heading, paths) -> link(line, SWT.NONE, () -> reveal.accept(paths.getFirst()))
				.setText(NLS.bind(Messages.ProblemSummary_neededIn, heading, paths.size())));
	}

	/**
	 * What is not understood and what is due, the worst first, each with its field. There may be thousands, so those
	 * that nobody sees are not put into words.
	 */
	private List<Line> wrong(List<Problem> due, int most) {
		return Stream.concat(
				edited.unread().stream().map(text -> new Line(Look.ERROR,
						NLS.bind(Messages.ProblemSummary_item, text.name(), text.reason()), text.path())),
				due.stream().sorted(Comparator.comparing(SaidOfField::look)).limit(most).map(this::line)).limit(most)
				.toList();
	}

	private Line line(Problem problem) {
		return new Line(edited.isDue(problem) ? SaidOfField.look(problem) : Look.INFO,
				NLS.bind(Messages.ProblemSummary_item, name(problem), problem.message()), problem.feature());
	}

	private static String name(Problem problem) {
		return FieldNames.of(problem.feature(), problem.value());
	}

	/** The fields that are still needed, by the section or page that has them. */
	private Map<String, List<String>> needed() {
		Map<String, List<String>> needed = new LinkedHashMap<>();
		edited.problems().stream().filter(problem -> !edited.isDue(problem))
				.forEach(problem -> needed
						.computeIfAbsent(headings.apply(problem.feature()).orElseGet(() -> name(problem)),
								heading -> new ArrayList<>())
						.add(problem.feature()));
		return needed;
	}

	private void listAll() {
		List<Problem> problems = edited.problems().stream().filter(edited::isDue).toList();
		List<Line> lines = new ArrayList<>(wrong(problems, LISTED));
		List<Problem> needed = edited.problems().stream().filter(problem -> !edited.isDue(problem)).toList();
		needed.stream().limit(LISTED - lines.size()).map(this::line).forEach(lines::add);
		int all = edited.unread().size() + problems.size() + needed.size();
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
