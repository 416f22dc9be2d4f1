package org.portwright.ui.internal.guides;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.Phone;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;

/** Opens the guide that signs the selected phone in. */
public final class SignInPhone extends AbstractHandler {

	private final Map<String, PhoneGuide> guides = new HashMap<>();

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			open(selection);
		}
		return null;
	}

	/** Opens the guide of the phone that is selected, if one is. */
	void open(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Phone phone) {
			Engagements engagements = PlatformUI.getWorkbench().getService(Engagements.class);
			engagements.model().fileOf(phone).ifPresent(file -> engagements.resource(file)
					.ifPresent(resource -> open(engagements, file, resource, phone)));
		}
	}

	private void open(Engagements engagements, ModelFile file, IFile resource, Phone phone) {
		guides.computeIfAbsent(EcoreUtil.getURI(phone).toString(), key -> {
			var made = new PhoneGuide(file, resource, phone);
			engagements.model().addListener(made);
			return made;
		}).open();
	}
}
