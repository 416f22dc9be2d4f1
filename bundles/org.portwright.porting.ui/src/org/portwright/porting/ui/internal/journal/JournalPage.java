package org.portwright.porting.ui.internal.journal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.journal.JournalRow.Action;
import org.portwright.porting.ui.internal.kept.KeptFileOpening;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.StatusLine;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.editor.ModelPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.table.TableCommands;

/**
 * The page <em>Journal</em>: all that happened to the order, filtered and copied, with what is known of it beside.
 * Notes, questions and answers, mails and files are added here; what was wrong is corrected and stays, struck through.
 */
public final class JournalPage extends FormPage implements ModelPage {

	/** The id of the page. */
	public static final String ID = "journal"; //$NON-NLS-1$

	private static final List<String> LISTS = List.of("journal", "questions", "rejections", "acceptedProblems"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final EditedModel edited;
	private Optional<Shown> shown = Optional.empty();
	private boolean stale;

	/** What the page consists of. */
	private record Shown(Text filter, EntryTable table, EntryDetails details, Button answer, Button correct) {
	}

	/** The page of an order in an editor. */
	public JournalPage(FormEditor editor, EditedModel edited) {
		super(editor, ID, Words.of(Literals.PORT_ORDER__JOURNAL));
		this.edited = edited;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		var form = Objects.requireNonNull(managedForm).getForm();
		FormToolkit toolkit = managedForm.getToolkit();
		form.setText(Words.of(Literals.PORT_ORDER__JOURNAL));
		form.getForm().setSeparatorVisible(true);
		Composite body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(body);
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(6).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		var filter = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Journal_filter);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
				.applyTo(filter);
		var acts = new JournalActs(edited, form.getShell());
		button(line, toolkit, Messages.Journal_addNote, acts::addNote);
		button(line, toolkit, Messages.Journal_addQuestion, acts::addQuestion);
		var files = new JournalFiles(edited, form.getShell(), StatusLine.of(getSite().getWorkbenchWindow()));
		button(line, toolkit, Messages.Journal_keep, files::choose);
		Button answer = button(line, toolkit, Messages.Journal_answer,
				() -> selected().flatMap(JournalRow::unanswered).ifPresent(acts::answer));
		Button correct = button(line, toolkit, Messages.Journal_correct,
				() -> selected().map(JournalRow::id).ifPresent(acts::correct));
		var sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(sash);
		var table = new EntryTable(sash, toolkit);
		var opening = new KeptFileOpening(edited.engagementFiles(), edited.file(), getSite().getPage());
		var details = new EntryDetails(sash, opening::open);
		sash.setWeights(62, 38);
		shown = Optional.of(new Shown(filter, table, details, answer, correct));
		filter.addModifyListener(e -> refresh());
		table.table().addListener(SWT.Selection, e -> tell());
		Runnable copy = () -> TextClipboard.copy(form.getDisplay(), table.text());
		EntryMenu.onto(table, opening::open, copy);
		new TableCommands(table.table(), PlatformUI.getWorkbench(),
				Map.of(IWorkbenchCommandConstants.EDIT_COPY, copy,
						IWorkbenchCommandConstants.EDIT_PASTE, files::paste,
						IWorkbenchCommandConstants.EDIT_SELECT_ALL, table.table()::selectAll))
				.follow();
		refresh();
	}

	private static Button button(Composite line, FormToolkit toolkit, String label, Runnable pressed) {
		Button button = toolkit.createButton(line, label, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
		return button;
	}

	private Optional<JournalRow> selected() {
		return shown.flatMap(parts -> parts.table().one());
	}

	private void refresh() {
		shown.ifPresent(parts -> {
			List<String> words = Stream.of(parts.filter().getText().toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$
					.filter(word -> !word.isEmpty()).toList();
			parts.table().show(edited.root() instanceof PortOrder order
					? JournalRows.of(order).stream().filter(row -> row.has(words)).toList()
					: List.of());
			stale = false;
			tell();
		});
	}

	/** Says what is known of the row that is selected. */
	private void tell() {
		shown.ifPresent(parts -> {
			Optional<JournalRow> row = parts.table().one();
			row.ifPresentOrElse(parts.details()::show, () -> parts.details().show(
					parts.table().rows().isEmpty() ? Messages.Journal_none : Messages.Journal_select));
			parts.answer().setEnabled(row.flatMap(JournalRow::unanswered).isPresent());
			parts.correct().setEnabled(row.filter(one -> one.action() != Action.NONE).isPresent());
		});
	}

	/** The table, once the page was looked at. */
	Optional<EntryTable> table() {
		return shown.map(Shown::table);
	}

	/** What is told of the row that is selected, once the page was looked at. */
	Optional<EntryDetails> details() {
		return shown.map(Shown::details);
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && stale) {
			refresh();
		}
	}

	@Override
	public void setFocus() {
		shown.ifPresent(parts -> parts.table().table().setFocus());
	}

	@Override
	public void modelChanged() {
		if (isActive()) {
			refresh();
		} else {
			stale = true;
		}
	}

	@Override
	public void problemsChanged() {
		// No problem is shown here.
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here that is not asked for by a dialog.
	}

	@Override
	public boolean reveal(String path) {
		if (!isOurs(path)) {
			return false;
		}
		shown.ifPresent(parts -> {
			parts.filter().setText(""); //$NON-NLS-1$
			parts.table().select(path);
			tell();
			parts.table().table().setFocus();
		});
		return shown.isPresent();
	}

	private static boolean isOurs(String path) {
		return LISTS.stream().anyMatch(list -> path.equals(list) || path.startsWith(list + '['));
	}

	@Override
	public List<String> inOrder(Collection<String> paths) {
		return paths.stream().filter(JournalPage::isOurs).toList();
	}

	@Override
	public Optional<String> current() {
		return selected().flatMap(row -> row.paths().stream().findFirst());
	}
}
