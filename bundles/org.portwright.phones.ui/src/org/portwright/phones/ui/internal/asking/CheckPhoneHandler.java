package org.portwright.phones.ui.internal.asking;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.Phone;

/** Asks the selected phones what they are, one after the other. */
public final class CheckPhoneHandler extends AbstractHandler {

	/** The id of the command. */
	public static final String ID = "org.portwright.phones.ui.checkPhone"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			PhoneChecks.check(Stream.of(selection.toArray()).filter(Phone.class::isInstance).map(Phone.class::cast)
					.toList());
		}
		return null;
	}
}
