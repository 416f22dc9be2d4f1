package org.portwright.ui.internal.updates;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.portwright.ui.help.HelpPlace;
import org.portwright.ui.internal.texts.Messages;

/** The page <em>Portwright</em> of the preferences of an Eclipse: where updates are looked for. */
@SuppressWarnings("nls")
public final class UpdatePreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Its id in the workbench. */
	static final String PAGE = "org.portwright.ui.updates";

	private static final String BUNDLE = "org.portwright.ui";
	private static final String SITE = "updateSite";

	public UpdatePreferences() {
		super(GRID);
	}

	/** What was typed; blank if nothing was, as it is at first. */
	static String site() {
		return Platform.getPreferencesService().getString(BUNDLE, SITE, "", null);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE));
		setDescription(Messages.UpdatePreferences_description);
	}

	@Override
	protected void createFieldEditors() {
		HelpPlace.mark(getFieldEditorParent(), this);
		var field = new SiteField(getFieldEditorParent());
		field.setErrorMessage(Messages.UpdatePreferences_noAddress);
		addField(field);
	}

	/** Takes an address, a folder, or nothing. */
	private static final class SiteField extends StringFieldEditor {

		SiteField(Composite parent) {
			super(SITE, Messages.UpdatePreferences_site, parent);
		}

		@Override
		protected boolean doCheckState() {
			String typed = getStringValue();
			return typed.isBlank() || SiteAddress.read(typed).isPresent();
		}
	}
}
