package org.portwright.ui.internal.saving;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.CommandName;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;

/** Lists edits that were not saved, to restore or discard them. Nobody waits for the answer. */
final class RecoveryDialog extends MessageDialog {

	private static final int RESTORE = 0;
	private static final int DISCARD = 1;

	private final Leftovers leftovers;
	private final Consumer<List<Leftover>> restore;
	private final Consumer<List<Leftover>> discard;
	private @Nullable CheckboxTableViewer list;

	RecoveryDialog(@Nullable Shell parent, Leftovers leftovers, Consumer<List<Leftover>> restore,
			Consumer<List<Leftover>> discard) {
		super(parent, CommandName.of("restoreEdits"), null, Messages.Recovery_message, INFORMATION, RESTORE, //$NON-NLS-1$
				Messages.Recovery_restore, Messages.Recovery_discard, Messages.Recovery_later);
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
		viewer.setLabelProvider(
				LabelProvider.createTextProvider(entry -> text((Leftover) Objects.requireNonNull(entry))));
		viewer.setInput(leftovers.copies());
		viewer.setAllChecked(true);
		viewer.addCheckStateListener(event -> updateButtons());
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT)
				.applyTo(viewer.getTable());
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
		super.buttonPressed(button);
		switch (button) {
		case RESTORE -> restore.accept(selected);
		case DISCARD -> discard.accept(selected);
		default -> {
			// They stay, and are offered with the next start.
		}
		}
	}

	private static String text(Leftover leftover) {
		Path file = leftover.copy().file();
		int names = file.getNameCount();
		Path shown = names > 1 ? file.subpath(names - 2, names) : file;
		String time = WrittenMoment.shown(leftover.copy().time(), ZoneId.systemDefault());
		return NLS.bind(leftover.changedSince() ? Messages.Recovery_changedSince : Messages.Recovery_entry, shown,
				time);
	}
}
