package org.portwright.phones.ui.internal.signin;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.Guide;
import org.portwright.model.Phone;
import org.portwright.phones.signin.GuideOffer;
import org.portwright.ui.editor.FieldInFile;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workspace.resources.EngagementFiles;

/** Opens the guide that signs the selected phone in, of several the first. */
public final class SignInPhone extends AbstractHandler {

	/** The id of the command. */
	public static final String ID = "org.portwright.ui.signInPhone"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Phone phone) {
			choose(phone, selection.size(), HandlerUtil.getActiveShell(event))
					.ifPresent(guide -> GuideCommand.open(guide, phone));
		}
		return null;
	}

	/**
	 * The guide for a phone; asks where there are several, unless one of them is under way.
	 *
	 * @param selected how many phones are selected, this one among them
	 */
	static Optional<Guide> choose(Phone phone, int selected, @Nullable Shell shell) {
		Optional<Guide> underWay = GuideOffer.underWay(phone);
		if (underWay.isPresent()) {
			return underWay;
		}
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		LocalDate today = files.problems().now().today();
		var dialog = new GuideDialog(shell, OfferedGuides.of(phone, today), selected);
		boolean isChosen = dialog.open() == Window.OK;
		dialog.field().ifPresent(path -> files.model().fileOf(phone).flatMap(files::resource)
				.ifPresent(file -> FieldInFile.show(file, path)));
		return isChosen ? dialog.chosen() : Optional.empty();
	}
}
