package org.portwright.app.internal.theme;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.portwright.app.internal.texts.Messages;

/** The page <em>Portwright</em>: light or dark, and where the engagements are. */
public final class PortwrightPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private final Map<ThemeChoice, Button> choices = new EnumMap<>(ThemeChoice.class);
	private final Themes themes = new Themes(PlatformUI.getWorkbench());

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 12).applyTo(page);
		var group = new Group(page, SWT.NONE);
		group.setText(Messages.PreferencePage_theme);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
		for (ThemeChoice choice : ThemeChoice.values()) {
			var button = new Button(group, SWT.RADIO);
			button.setText(choice.label());
			button.setSelection(choice == themes.chosen());
			choices.put(choice, button);
		}
		new Label(page, SWT.NONE).setText(Messages.PreferencePage_folder);
		// A text that cannot be written can still be copied.
		var folder = new Text(page, SWT.READ_ONLY);
		folder.setText(Platform.getLocation().toOSString());
		folder.setToolTipText(Messages.PreferencePage_folderTooltip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
		return page;
	}

	@Override
	public boolean performOk() {
		choices.forEach((choice, button) -> {
			if (button.getSelection() && choice != themes.chosen()) {
				themes.choose(choice);
			}
		});
		return true;
	}
}
