package org.portwright.directory.ui.internal.lookup;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.operations.TakeAnswer;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.operations.TenantChange;
import org.portwright.directory.operations.TenantProposal;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.paths.Blank;
import org.portwright.ui.StatusLine;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Shows what was answered about a tenant beside what is known of it. What is ticked is taken as one change; without a
 * file that could take it, it is copied.
 */
abstract class TenantAnswerDialog extends TitleAreaDialog {

	private static final int WIDTH = 110;
	private static final int ROWS = 7;
	private static final int SAID_LINES = 6;
	private static final TenantProposal NOTHING = new TenantProposal(List.of(), List.of());

	private final EngagementFiles files;
	private final Optional<ModelFile> target;
	private Optional<TenantAnswer> answer = Optional.empty();
	private @Nullable ChangesTable table;
	private @Nullable Label icon;
	private @Nullable Label said;

	/** @param target the tenant or order that may take it; empty if there is none */
	TenantAnswerDialog(Shell parent, EngagementFiles files, Optional<ModelFile> target) {
		super(parent);
		this.files = files;
		this.target = target;
	}

	/** What is written above it, and on the change. */
	abstract String title();

	/** Adds where the question or the answer is typed. */
	abstract void createQuestion(Composite parent);

	final EngagementFiles files() {
		return files;
	}

	final Optional<ModelFile> target() {
		return target.filter(ModelFile::exists);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, title(), "", 1); //$NON-NLS-1$
		createQuestion(grid);
		var changes = new ChangesTable(grid, this::ticked);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), changes.height(ROWS)).applyTo(changes.control());
		table = changes;
		var below = new Composite(grid, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(below);
		icon = new Label(below, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(below, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH),
				convertHeightInCharsToPixels(SAID_LINES)).applyTo(text);
		said = text;
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, target.isPresent() ? Messages.Answer_take : Messages.Answer_copy,
				false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	/** Shows nothing but a text. */
	final void say(String text, Kind kind) {
		show(Optional.empty(), text, kind);
	}

	/** Shows what was answered, with a text below it. */
	final void show(Optional<TenantAnswer> shown, String text, Kind kind) {
		answer = shown;
		TenantProposal proposal = shown.map(this::proposal).orElse(NOTHING);
		table().show(proposal);
		List<String> lines = new ArrayList<>(proposal.warnings());
		if (shown.isPresent() && proposal.changes().isEmpty()) {
			lines.add(Messages.Answer_known);
		}
		lines.add(text);
		Label label = Objects.requireNonNull(said);
		label.setText(String.join("\n", lines).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		Objects.requireNonNull(icon).setImage((proposal.warnings().isEmpty() ? kind : Kind.WARNING).image());
		label.getParent().getParent().layout(true, true);
		ticked();
		if (!proposal.changes().isEmpty()) {
			// Enter must not take what is warned of.
			getShell().setDefaultButton(getButton(
					proposal.warnings().isEmpty() ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID));
		}
	}

	private TenantProposal proposal(TenantAnswer shown) {
		return TenantProposal.of(target().map(ModelFile::root).orElseGet(Blank::tenant), shown);
	}

	private void ticked() {
		Optional.ofNullable(getButton(IDialogConstants.OK_ID))
				.ifPresent(button -> button.setEnabled(!table().chosen().isEmpty()));
	}

	@Override
	protected void okPressed() {
		List<TenantChange> chosen = table().chosen();
		if (target().isPresent()) {
			take(target().get(), answer.orElseThrow(), chosen);
		} else {
			TextClipboard.copy(getShell().getDisplay(), chosen.stream()
					.map(change -> change.field() + ": " + change.after()).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		super.okPressed();
	}

	private void take(ModelFile file, TenantAnswer taken, List<TenantChange> chosen) {
		WindowOperation
				.perform(new TakeAnswer(files.model(), files.problems().now(), files.recorder(), file, taken, chosen,
						title()))
				.ifPresent(count -> StatusLine.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
						.accept(MessageFormat.format(Messages.Answer_taken, count, Labels.of(file.root()))));
	}

	private ChangesTable table() {
		return Objects.requireNonNull(table);
	}

	/** How what is said looks. */
	enum Kind {
		/** It is plainly said. */
		NOTE(""), //$NON-NLS-1$
		/** It is to be thought about. */
		WARNING(Dialog.DLG_IMG_MESSAGE_WARNING),
		/** It is why there is nothing. */
		PROBLEM(Dialog.DLG_IMG_MESSAGE_ERROR);

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		@Nullable
		Image image() {
			return key.isEmpty() ? null : JFaceResources.getImage(key);
		}
	}
}
