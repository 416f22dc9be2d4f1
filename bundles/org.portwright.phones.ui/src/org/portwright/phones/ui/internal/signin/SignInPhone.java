package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.workspace.operations.SignInProgress;

/** Opens the guide that signs the selected phone in. */
public final class SignInPhone extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Phone phone) {
			choose(phone, HandlerUtil.getActiveShell(event)).ifPresent(guide -> GuideCommand.open(guide, phone));
		}
		return null;
	}

	/** The guide for a phone; asks where there are several, unless one of them is under way. */
	static Optional<Guide> choose(Phone phone, @Nullable Shell shell) {
		List<Guide> guides = OfferedGuides.of(phone);
		Optional<Guide> underWay = SignInProgress.open(phone).flatMap(signIn -> Guides.of(signIn, phone));
		if (underWay.isPresent() || guides.size() == 1) {
			return underWay.or(() -> guides.stream().findFirst());
		}
		var dialog = new GuideDialog(shell, phone, guides);
		return dialog.open() == Window.OK ? dialog.chosen() : Optional.empty();
	}
}
