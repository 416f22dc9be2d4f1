package org.portwright.phones.ui.internal.list;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.fields.FieldRows;

/** Asks where something is to be written. What is there already is judged by whoever writes it. */
final class TargetDialog extends TitleAreaDialog {

	private static final int WIDTH = 420;

	private final String title;
	private final String message;
	private final Path proposed;
	private @Nullable Text field;
	private Optional<Path> chosen = Optional.empty();

	TargetDialog(Shell parent, String title, String message, Path proposed) {
		super(parent);
		this.title = title;
		this.message = message;
		this.proposed = proposed;
	}

	/** Asks; empty if it was cancelled. */
	Optional<Path> ask() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, title, message, 3);
		var ofFile = new Label(grid, SWT.NONE);
		ofFile.setText(Messages.TargetDialog_file);
		var path = new Text(grid, SWT.BORDER);
		path.setText(proposed.toString());
		FieldRows.belong(ofFile, path);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
				.applyTo(path);
		path.addModifyListener(typed -> validate());
		field = path;
		var browse = new Button(grid, SWT.PUSH);
		browse.setText(Messages.TargetDialog_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> browse()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.TargetDialog_write, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void browse() {
		String name = String.valueOf(proposed.getFileName());
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterPath(String.valueOf(proposed.getParent()));
		dialog.setFileName(name);
		dialog.setFilterExtensions(new String[] { '*' + name.substring(name.lastIndexOf('.')), "*" }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		@Nullable
		String browsed = dialog.open();
		if (browsed != null) {
			Objects.requireNonNull(field).setText(browsed);
		}
	}

	private void validate() {
		chosen = parse(Objects.requireNonNull(field).getText().strip());
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			DialogButton.enable(ok, chosen.isPresent());
			setErrorMessage(chosen.isPresent() ? null : NLS.bind(Messages.TargetDialog_noPath, proposed));
		}
	}

	/** A name alone would lie in whatever folder the application was started in. */
	private static Optional<Path> parse(String typed) {
		try {
			return Optional.of(Path.of(typed)).filter(path -> path.isAbsolute() && path.getFileName() != null);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
