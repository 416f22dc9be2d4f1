package org.portwright.ui.internal.saving;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.CommandName;
import org.portwright.ui.Question;
import org.portwright.ui.keys.TickKeys;
import org.portwright.ui.help.HelpPlace;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;

/** Lists edits that were not saved, to restore or discard them. Nobody waits for the answer. */
final class RecoveryDialog extends MessageDialog {

	private static final int RESTORE = 0;
	private static final int DISCARD = 2;
	/** The width that a column needs beside its text, in points. */
	private static final int MARGIN = 16;

	private final Leftovers leftovers;
	private final Consumer<List<Leftover>> restore;
	private final Consumer<List<Leftover>> discard;
	private @Nullable CheckboxTableViewer list;

	RecoveryDialog(@Nullable Shell parent, Leftovers leftovers, Consumer<List<Leftover>> restore,
			Consumer<List<Leftover>> discard) {
		super(parent, CommandName.of("restoreEdits"), null, Messages.Recovery_message, INFORMATION, RESTORE, //$NON-NLS-1$
				Messages.Recovery_restore, Messages.Recovery_later, Messages.Recovery_discard);
		this.leftovers = leftovers;
		this.restore = restore;
		this.discard = discard;
		setBlockOnOpen(false);
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
	}

	@Override
	protected Control createCustomArea(@Nullable Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout());
		var viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		List<TableColumn> columns = List.of(column(viewer, Messages.Recovery_file, RecoveryDialog::file),
				column(viewer, Messages.Recovery_edited, RecoveryDialog::time),
				column(viewer, Messages.Recovery_sinceThen, RecoveryDialog::sinceThen));
		viewer.setInput(leftovers.copies());
		viewer.setCheckedElements(leftovers.proposed().toArray());
		viewer.addCheckStateListener(event -> updateButtons());
		TickKeys.of(viewer.getTable());
		columns.forEach(RecoveryDialog::widen);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		list = viewer;
		if (!leftovers.broken().isEmpty()) {
			var broken = new Label(area, SWT.WRAP);
			Path folder = Objects.requireNonNull(leftovers.broken().get(0).getParent());
			broken.setText(LegacyActionTools.escapeMnemonics(
					NLS.bind(Messages.Recovery_broken, leftovers.broken().size(), folder)));
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
					.applyTo(broken);
		}
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		return area;
	}

	private static TableColumn column(CheckboxTableViewer viewer, String heading, Function<Leftover, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.setLabelProvider(ColumnLabelProvider
				.createTextProvider(entry -> text.apply((Leftover) Objects.requireNonNull(entry))));
		column.getColumn().setText(heading);
		return column.getColumn();
	}

	/** Each is as wide as what it says: what is said of a file decides whether it is restored. */
	private static void widen(TableColumn column) {
		column.pack();
		column.setWidth(column.getWidth() + MARGIN);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		updateButtons();
	}

	private void updateButtons() {
		boolean some = !selected().isEmpty();
		getButton(RESTORE).setEnabled(some);
		getButton(DISCARD).setEnabled(some);
	}

	private List<Leftover> selected() {
		CheckboxTableViewer viewer = list;
		return viewer == null ? List.of() : Stream.of(viewer.getCheckedElements()).map(Leftover.class::cast).toList();
	}

	@Override
	protected void buttonPressed(int button) {
		List<Leftover> selected = selected();
		if (button == DISCARD) {
			confirm(selected);
			return;
		}
		super.buttonPressed(button);
		if (button == RESTORE) {
			restore.accept(selected);
		}
	}

	/** Asks first, because no other copy of the edits exists. */
	private void confirm(List<Leftover> unwanted) {
		String files = unwanted.stream().map(RecoveryDialog::file).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
		new Question(getShell(), Messages.Recovery_discardTitle, NLS.bind(Messages.Recovery_confirmDiscard, files),
				List.of(new Question.Answer(Messages.Recovery_keepThem, () -> {
					// The list is still there.
				}), new Question.Answer(Messages.Recovery_reallyDiscard, () -> {
					super.buttonPressed(DISCARD);
					discard.accept(unwanted);
				})), () -> {
					// As it was.
				}).open();
	}

	private static String file(Leftover leftover) {
		Path file = leftover.copy().file();
		int names = file.getNameCount();
		return String.valueOf(names > 1 ? file.subpath(names - 2, names) : file);
	}

	private static String time(Leftover leftover) {
		return WrittenMoment.shown(leftover.copy().time(), ZoneId.systemDefault());
	}

	private static String sinceThen(Leftover leftover) {
		if (leftover.isGivenUp()) {
			return Messages.Recovery_givenUp;
		}
		return leftover.changedSince() ? Messages.Recovery_changedSince : ""; //$NON-NLS-1$
	}
}
