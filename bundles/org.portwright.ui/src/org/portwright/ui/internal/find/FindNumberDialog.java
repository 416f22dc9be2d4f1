package org.portwright.ui.internal.find;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.ui.CommandName;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.checks.NumberHit;
import org.portwright.workspace.resources.EngagementFiles;

/** Asks for a part of a number and lists where such numbers are. Nobody waits for the answer. */
final class FindNumberDialog extends TitleAreaDialog {

	private static final int WIDTH = 110;
	private static final int LINES = 16;

	private final EngagementFiles files;
	private final Consumer<NumberHit> open;
	private final NumberLookup lookup;
	private @Nullable FoundTable table;
	private @Nullable Label status;

	/** @param open what is done with the place that is chosen */
	FindNumberDialog(@Nullable Shell parent, EngagementFiles files, Consumer<NumberHit> open) {
		super(parent);
		this.files = files;
		this.open = open;
		lookup = new NumberLookup(files, this::show);
		setBlockOnOpen(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite content = DialogContent.of(this, area, CommandName.of("findNumber"), Messages.FindNumber_message, 2); //$NON-NLS-1$
		new Label(content, SWT.NONE).setText(Messages.FindNumber_field);
		var field = new Text(content, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		var found = new FoundTable(content, convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES),
				files.numbers()::file, this::okPressed);
		var line = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
		field.addModifyListener(typed -> lookup.type(field.getText()));
		field.addListener(SWT.KeyDown, key -> {
			if (key.keyCode == SWT.ARROW_DOWN) {
				found.setFocus();
				key.doit = false;
			}
		});
		table = found;
		status = line;
		content.addDisposeListener(gone -> lookup.close());
		field.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.FindNumber_open, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		lookup.begin();
	}

	/** What is there stays until more is known: nothing flickers while somebody types. */
	private void show(NumberLookup.State state) {
		FoundTable found = Objects.requireNonNull(table);
		if (state.sought().isEmpty()) {
			found.show(List.of());
		}
		state.found().ifPresent(now -> found.show(now.hits()));
		Label line = Objects.requireNonNull(status);
		line.setText(FoundWords.of(state).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		line.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(state.found().filter(now -> !now.hits().isEmpty()).isPresent());
	}

	@Override
	protected void okPressed() {
		Optional<NumberHit> chosen = Objects.requireNonNull(table).selected();
		if (chosen.isPresent() && getButton(IDialogConstants.OK_ID).isEnabled()) {
			super.okPressed();
			open.accept(chosen.get());
		}
	}
}
