package org.citedeck.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Windows of a browser, each with cookies of its own.
 *
 * @param script whether scripts run in them
 * @param width in CSS pixels; under 500 they are as high as a phone
 */
public record Windows(boolean script, int width) {

    private static final int PHONE = 500;

    /** Opens another. */
    public Page open(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, width < PHONE ? 844 : 900))
                .newPage();
    }

    /** Looks for barriers in a page, which takes scripts. */
    public void look(Page page, String name) {
        if (script) {
            Barriers.none(page, name + "-" + width);
        }
    }

    /** The button of just this name. */
    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
