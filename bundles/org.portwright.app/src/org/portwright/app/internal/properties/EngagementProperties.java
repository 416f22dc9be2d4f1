package org.portwright.app.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.portwright.app.internal.texts.Messages;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementRegistry;

/** An engagement in the Properties view: where it is and what is in it, where the platform tells of a project. */
final class EngagementProperties implements IPropertySource {

	private final Map<String, String> values = new LinkedHashMap<>();

	EngagementProperties(IProject engagement) {
		@Nullable
		IPath place = engagement.getLocation();
		EngagementRegistry engagements = PlatformUI.getWorkbench().getService(EngagementRegistry.class);
		values.put(Messages.EngagementProperties_place, place == null ? "" : place.toOSString()); //$NON-NLS-1$
		values.put(Messages.EngagementProperties_tenants, count(engagements, engagement, FileKind.TENANT));
		values.put(Messages.EngagementProperties_orders, count(engagements, engagement, FileKind.PORTING));
	}

	private static String count(EngagementRegistry engagements, IProject engagement, FileKind kind) {
		return String.valueOf(engagements.files(engagement, kind).size());
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return values.keySet().stream().map(name -> {
			var descriptor = new PropertyDescriptor(name, name);
			descriptor.setCategory(Messages.EngagementProperties_engagement);
			return descriptor;
		}).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return values.get(String.valueOf(id));
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		// None can be changed.
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		// None can be changed.
	}
}
