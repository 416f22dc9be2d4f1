package org.portwright.app.internal;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.portwright.app.internal.texts.Messages;

/** The title of a window: what the editor in front is about, in which engagement, and whose window it is. */
final class WindowTitle implements IPartListener2, IPropertyListener {

	private final IWorkbenchWindowConfigurer configurer;
	private Optional<IEditorPart> shown = Optional.empty();

	WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	/** From now on the title follows the window. */
	void follow() {
		configurer.getWindow().getPartService().addPartListener(this);
		update();
	}

	private void update() {
		@Nullable
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		Optional<IEditorPart> front = page == null ? Optional.empty() : Optional.ofNullable(page.getActiveEditor());
		if (!front.equals(shown)) {
			shown.ifPresent(before -> before.removePropertyListener(this));
			front.ifPresent(now -> now.addPropertyListener(this));
			shown = front;
		}
		configurer.setTitle(front.map(WindowTitle::of).orElse(Messages.WindowTitle_product));
	}

	private static String of(IEditorPart editor) {
		Optional<IFile> file = Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class));
		return file
				.map(shown -> NLS.bind(Messages.WindowTitle_ofFile,
						new Object[] { editor.getTitle(), shown.getProject().getName(), Messages.WindowTitle_product }))
				.orElseGet(() -> NLS.bind(Messages.WindowTitle_of, editor.getTitle(), Messages.WindowTitle_product));
	}

	@Override
	public void propertyChanged(@Nullable Object editor, int property) {
		update();
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(@Nullable IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partInputChanged(@Nullable IWorkbenchPartReference part) {
		update();
	}
}
