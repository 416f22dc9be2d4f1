package org.portwright.phones.ui.internal.list;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portwright.phones.operations.ImportPhones;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Takes a list of phones: shows what of it was understood, and what it would change, before anything is changed. */
final class ImportPhonesDialog extends TitleAreaDialog implements ListReview.Place {

	private static final Point SIZE = new Point(860, 640);

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final String text;
	private @Nullable ListReview review;

	/** @param text what is there to begin with; may be empty */
	ImportPhonesDialog(Shell parent, EngagementFiles engagementFiles, ModelFile file, String text) {
		super(parent);
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.text = text;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, Messages.ImportPhonesDialog_title, Messages.ListReview_message,
				1);
		var made = new ListReview(grid, engagementFiles.runner(), this);
		review = made;
		made.compareWith(file);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ImportPhonesDialog_import, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		renewed();
		if (!text.isEmpty()) {
			review().fill(text);
		}
	}

	private ListReview review() {
		return Objects.requireNonNull(review);
	}

	@Override
	public void tell(String words) {
		setMessage(words);
	}

	@Override
	public void refuse(Optional<String> reason) {
		setErrorMessage(reason.isPresent() ? reason.get() : null);
	}

	@Override
	public void renewed() {
		@Nullable
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			DialogButton.enable(ok, review().isTakable());
		}
	}

	@Override
	protected void okPressed() {
		engagementFiles.runner().run(
				new ImportPhones(engagementFiles.model(), file, review().text(), review().overwritten()),
				RunMode.asked(Messages.ImportPhonesDialog_job), imported -> {
					// The table follows the model by itself.
				});
		super.okPressed();
	}
}
