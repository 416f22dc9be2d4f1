package org.portwright.phones.ui.internal.signin;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.guides.Guide;
import org.portwright.guides.SignInProgress;
import org.portwright.model.SignInOutcome;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.labels.Labels;

/**
 * Asks by which guide a phone is to be signed in, and shows what each asks for; the one that is proposed is chosen to
 * begin with, and none where none is. What is missing or not known keeps nobody from it: Portwright may not have heard
 * of it.
 */
final class GuideDialog extends TitleAreaDialog {

	private static final int WIDTH = 640;

	private final OfferedGuides offered;
	private final int selected;
	private Optional<Guide> chosen;
	private Optional<String> field = Optional.empty();
	private @Nullable RequirementTable requirements;
	private @Nullable Label reset;

	/** @param selected how many phones are selected, that of the guides among them */
	GuideDialog(@Nullable Shell parent, OfferedGuides offered, int selected) {
		super(parent);
		this.offered = offered;
		this.selected = selected;
		chosen = offered.proposed();
	}

	/** The guide that is chosen. */
	Optional<Guide> chosen() {
		return chosen;
	}

	/** The path of the field that somebody wants to mend instead; empty for none. */
	Optional<String> field() {
		return field;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite fields = DialogContent.of(this, area, CommandName.of("signInPhone"), introduction(), 1); //$NON-NLS-1$
		DialogContent.title(this, NLS.bind(Messages.GuideDialog_title, Labels.of(offered.phone())));
		new Label(fields, SWT.NONE).setText(Messages.GuideDialog_guides);
		var table = new Table(fields, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		for (Guide guide : offered.guides()) {
			new TableItem(table, SWT.NONE).setText(
					offered.isProposed(guide) ? NLS.bind(Messages.GuideDialog_proposed, guide.title()) : guide.title());
		}
		chosen.ifPresent(guide -> table.setSelection(offered.guides().indexOf(guide)));
		var note = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * table.getItemHeight()).applyTo(note);
		reset = note;
		chosen.ifPresent(this::warn);
		var asked = new RequirementTable(fields, requirement -> {
			field = Optional.of(requirement.path());
			setReturnCode(CANCEL);
			close();
		});
		requirements = asked;
		table.addListener(SWT.Selection, event -> choose(offered.guides().get(table.getSelectionIndex())));
		table.addListener(SWT.DefaultSelection, event -> chosen.ifPresent(guide -> okPressed()));
		chosen.ifPresent(guide -> asked.show(offered.requirements(guide)));
		return area;
	}

	/** Some guides reset the phone, and one that is in use needs none of them. */
	private String introduction() {
		String reason = selected == 1 ? offered.choice().reason()
				: NLS.bind(Messages.GuideDialog_several, selected, offered.choice().reason());
		return SignInProgress.latest(offered.phone())
				.filter(latest -> latest.outcome() == SignInOutcome.SIGNED_IN).isPresent()
						? NLS.bind(Messages.GuideDialog_signedIn, reason)
						: reason;
	}

	/** One that shows the sign-in screen of Teams already needs no reset. */
	private void warn(Guide guide) {
		Objects.requireNonNull(reset)
				.setText(guide.resets() ? offered.pairing()
						.map(other -> NLS.bind(Messages.GuideDialog_resets, other.title())).orElse("") : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void choose(Guide guide) {
		chosen = Optional.of(guide);
		warn(guide);
		Objects.requireNonNull(requirements).show(offered.requirements(guide));
		DialogButton.enable(getButton(IDialogConstants.OK_ID), true);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		DialogButton.enable(createButton(parent, IDialogConstants.OK_ID, Messages.GuideDialog_open, true),
				chosen.isPresent());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
