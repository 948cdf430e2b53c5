// Builds the shipped layouts and the font catalogue into the program, so that a lone binary still works.
// Takes `Layouts/*.yaml` and `Fonts/catalogue.yaml`, gives byte arrays by name.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "CResources.h"

static const unsigned char common_yaml[] = {
#embed "../../Layouts/common.yaml"
};
static const unsigned char memo_yaml[] = {
#embed "../../Layouts/memo.yaml"
};
static const unsigned char announcement_yaml[] = {
#embed "../../Layouts/announcement.yaml"
};
static const unsigned char report_yaml[] = {
#embed "../../Layouts/report.yaml"
};
static const unsigned char order_yaml[] = {
#embed "../../Layouts/order.yaml"
};
static const unsigned char catalogue_yaml[] = {
#embed "../../Fonts/catalogue.yaml"
};

static const saraban_resource resources[] = {
    {"Layouts/common.yaml", common_yaml, sizeof common_yaml},
    {"Layouts/memo.yaml", memo_yaml, sizeof memo_yaml},
    {"Layouts/announcement.yaml", announcement_yaml, sizeof announcement_yaml},
    {"Layouts/report.yaml", report_yaml, sizeof report_yaml},
    {"Layouts/order.yaml", order_yaml, sizeof order_yaml},
    {"Fonts/catalogue.yaml", catalogue_yaml, sizeof catalogue_yaml},
};

const saraban_resource *saraban_resources(size_t *count) {
    *count = sizeof resources / sizeof resources[0];
    return resources;
}
