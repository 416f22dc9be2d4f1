package org.portwright.phones.ui.internal.word;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.model.Phone;

/** Asks the selected phones what they are, one after the other. */
public final class CheckPhoneHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object selected : selection) {
				if (selected instanceof Phone phone) {
					PhoneChecks.check(phone);
				}
			}
		}
		return null;
	}
}
