package org.portwright.ui.internal.versions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.CommandName;
import org.portwright.ui.help.HelpPlace;
import org.portwright.ui.internal.texts.Messages;

/** Lists the versions of a file by time, the newest first, with what is other in the one that is selected. */
final class VersionsDialog extends TrayDialog {

	private final IFile file;
	private final List<IFileState> versions;
	private Optional<IFileState> chosen = Optional.empty();

	VersionsDialog(Shell parent, IFile file, List<IFileState> versions) {
		super(parent);
		this.file = file;
		this.versions = versions;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
	}

	/** The version that replaces the file; empty if the user wants none. */
	Optional<IFileState> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
		if (shell != null) {
			shell.setText(CommandName.of("replaceFromHistory")); //$NON-NLS-1$
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var message = new Label(area, SWT.WRAP);
		message.setText(NLS.bind(Messages.Versions_message, file.getName()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		int width = convertWidthInCharsToPixels(120);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(message);
		var sash = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, convertHeightInCharsToPixels(34)).applyTo(sash);
		var list = new TableViewer(sash, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(VersionsDialog::time));
		var differences = new Differences(sash, file);
		sash.setWeights(1, 3);
		list.addSelectionChangedListener(event -> {
			chosen = Optional.ofNullable((IFileState) event.getStructuredSelection().getFirstElement());
			chosen.ifPresent(version -> differences.show(version, time(version)));
		});
		list.addDoubleClickListener(event -> okPressed());
		list.setInput(versions);
		list.setSelection(new StructuredSelection(versions.getFirst()));
		list.getControl().setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Versions_replace, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void cancelPressed() {
		chosen = Optional.empty();
		super.cancelPressed();
	}

	private static String time(@Nullable Object version) {
		return version instanceof IFileState state
				? WrittenMoment.exact(Instant.ofEpochMilli(state.getModificationTime()), ZoneId.systemDefault())
				: ""; //$NON-NLS-1$
	}
}
