package org.portwright.ui.internal.topics;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;

/** Tells the help view of an IDE, which follows what is in front, the topic of the page of an editor of ours. */
public final class HelpAdapters implements IAdapterFactory {

	@NonNullByDefault({})
	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		return editor instanceof IEditorPart part && type == IContextProvider.class ? type.cast(new InFront(part))
				: null;
	}

	@NonNullByDefault({})
	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContextProvider.class };
	}

	/** The page that is in front when it is asked for. */
	private record InFront(IEditorPart editor) implements IContextProvider {

		@Override
		public int getContextChangeMask() {
			return NONE;
		}

		@Override
		public @Nullable IContext getContext(@Nullable Object target) {
			Optional<IContext> context = HelpOpener.context(editor);
			return context.isPresent() ? context.get() : null;
		}

		@Override
		public @Nullable String getSearchExpression(@Nullable Object target) {
			return editor.getTitle();
		}
	}
}
