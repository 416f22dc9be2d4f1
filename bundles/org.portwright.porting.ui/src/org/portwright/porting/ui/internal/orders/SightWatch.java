package org.portwright.porting.ui.internal.orders;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a view can be seen: what nobody looks at need not be worked out. */
public final class SightWatch implements IPartListener2, AutoCloseable {

	private final IWorkbenchPage page;
	private final String view;
	private final Consumer<Boolean> inSight;

	/**
	 * Watches until it is closed.
	 *
	 * @param view    the id of the view
	 * @param inSight hears whether it can be seen
	 */
	public SightWatch(IWorkbenchPage page, String view, Consumer<Boolean> inSight) {
		this.page = page;
		this.view = view;
		this.inSight = inSight;
		page.addPartListener(this);
	}

	@Override
	public void partVisible(@Nullable IWorkbenchPartReference part) {
		tell(part, true);
	}

	@Override
	public void partHidden(@Nullable IWorkbenchPartReference part) {
		tell(part, false);
	}

	private void tell(@Nullable IWorkbenchPartReference part, boolean seen) {
		if (part != null && view.equals(part.getId())) {
			inSight.accept(seen);
		}
	}

	@Override
	public void close() {
		page.removePartListener(this);
	}
}
