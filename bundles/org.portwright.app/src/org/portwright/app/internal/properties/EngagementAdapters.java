package org.portwright.app.internal.properties;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.views.properties.IPropertySource;
import org.portwright.workspace.resources.places.EngagementProjects;

/** Shows an engagement in the Properties view as what it is to its user. */
public final class EngagementAdapters implements IAdapterFactory {

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySource.class && adaptable instanceof IProject project
				&& EngagementProjects.isEngagement(project) ? type.cast(new EngagementProperties(project)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
