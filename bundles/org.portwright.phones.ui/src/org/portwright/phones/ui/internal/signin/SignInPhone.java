package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.ui.CommandName;
import org.portwright.ui.guides.GuideCommand;
import org.portwright.ui.labels.Labels;
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
		List<Guide> guides = Guides.forPhone(phone.getModel());
		Optional<Guide> underWay = SignInProgress.open(phone).map(PhoneSignIn::getMethod)
				.flatMap(method -> guides.stream().filter(guide -> guide.method().equals(Optional.of(method)))
						.findFirst());
		if (underWay.isPresent() || guides.size() == 1) {
			return underWay.or(() -> guides.stream().findFirst());
		}
		var dialog = new ElementListSelectionDialog(shell,
				LabelProvider.createTextProvider(guide -> ((Guide) guide).title()));
		dialog.setTitle(CommandName.of("signInPhone")); //$NON-NLS-1$
		dialog.setMessage(LegacyActionTools.escapeMnemonics(NLS.bind(Messages.SignInPhone_message, Labels.of(phone))));
		dialog.setElements(guides.toArray());
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Guide chosen ? Optional.of(chosen)
				: Optional.empty();
	}
}
