package org.portwright.porting.ui.internal.timeline;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Failures;
import org.portwright.ui.wizards.OpenWizard;

/** Shows the view of the dates, which goes to the order in view. */
public final class ShowTimeline extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		@Nullable
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			if (page != null) {
				IStructuredSelection selection = OpenWizard.selection(event);
				Optional.ofNullable(Adapters.adapt(page.showView(TimelineView.ID), TimelineView.class))
						.ifPresent(view -> view.show(selection));
			}
		} catch (PartInitException e) {
			Failures.show(e);
		}
		return null;
	}
}
