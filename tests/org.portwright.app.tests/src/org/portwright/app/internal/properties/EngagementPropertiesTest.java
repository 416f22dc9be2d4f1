package org.portwright.app.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.EmptyWorkspace;

/** Properties tell of an engagement what its user knows of, and nothing that the platform alone knows. */
@SuppressWarnings("nls")
class EngagementPropertiesTest {

	@RegisterExtension
	private final EmptyWorkspace workspace = new EmptyWorkspace();

	@Test
	void anEngagementIsToldAsOne() throws Exception {
		IProject engagement = workspace.engagement("A & Sons").getProject();
		IPropertySource source = Adapters.adapt(engagement, IPropertySource.class);
		assertEquals(
				List.of("Where it is: " + engagement.getLocation().toOSString(), "Tenants: 1", "Port orders: 0"),
				Stream.of(source.getPropertyDescriptors()).map(IPropertyDescriptor::getDisplayName)
						.map(name -> name + ": " + source.getPropertyValue(name)).toList());
	}
}
