package org.portwright.ui.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** Shows objects of the model in viewers and dialogs: icon, name, and the detail in a quieter colour. */
public final class ModelLabelProvider extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		if (!(element instanceof EObject object)) {
			return new StyledString(String.valueOf(element));
		}
		var text = new StyledString(Labels.of(object));
		String detail = Labels.detail(object);
		return detail.isEmpty() ? text : text.append("  " + detail, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		return element instanceof EObject object ? images.create(Labels.icon(object).descriptor()) : null;
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
