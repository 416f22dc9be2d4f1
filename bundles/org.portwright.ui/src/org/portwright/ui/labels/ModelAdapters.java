package org.portwright.ui.labels;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.eclipse.ui.model.WorkbenchAdapter;
import org.eclipse.ui.views.properties.IPropertySource;
import org.portwright.model.Identified;

/** How the workbench shows objects of the model: in the Properties view, and by name and icon. */
public final class ModelAdapters implements IAdapterFactory {

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (adaptable instanceof Identified object) {
			if (type == IPropertySource.class) {
				return type.cast(new ObjectProperties(object));
			}
			if (type == IWorkbenchAdapter.class) {
				return type.cast(LABELS);
			}
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class, IWorkbenchAdapter.class };
	}

	private static final WorkbenchAdapter LABELS = new WorkbenchAdapter() {

		@Override
		public String getLabel(@Nullable Object object) {
			return object instanceof EObject known ? Labels.of(known) : super.getLabel(object);
		}

		@Override
		public @Nullable ImageDescriptor getImageDescriptor(@Nullable Object object) {
			return object instanceof EObject known ? Labels.icon(known).descriptor() : null;
		}
	};
}
