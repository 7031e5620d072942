// Facts of an invented component, compiled by the tests into Windows metadata.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Thermo.Metadata
{
    [AttributeUsage(AttributeTargets.All)]
    public class GuidAttribute : Attribute
    {
        public GuidAttribute(uint a, ushort b, ushort c, byte d, byte e, byte f, byte g, byte h, byte i, byte j, byte k) { }
    }

    public class NativeTypedefAttribute : Attribute { }
}

namespace Thermo
{
    [Metadata.NativeTypedef]
    public struct HRESULT { public int Value; }

    public enum Mode : uint { MODE_OFF = 0, MODE_HEAT = 2, MODE_ALL = 0xffffffff }

    public struct Reading { public uint sensor; public ushort tenths; public unsafe ushort* text; }

    [StructLayout(LayoutKind.Explicit)]
    public struct Value { [FieldOffset(0)] public uint number; [FieldOffset(0)] public float fraction; }

    public unsafe delegate HRESULT OnChange(uint sensor, void* context);

    // As Windows metadata for Win32 writes an interface.
    [Metadata.Guid(0x5f0b7a11, 0x2c3d, 0x4e5f, 0x81, 0x92, 0xa3, 0xb4, 0xc5, 0xd6, 0xe7, 0xf8)]
    public unsafe interface IThermostat
    {
        [MethodImpl(MethodImplOptions.PreserveSig)] HRESULT SetMode(Mode mode);
        [MethodImpl(MethodImplOptions.PreserveSig)] HRESULT Read(uint sensor, [Out] Reading* reading, Guid* riid, void** context);
        [MethodImpl(MethodImplOptions.PreserveSig)] uint CountSensors();
    }

    [Metadata.Guid(0x5f0b7a12, 0x2c3d, 0x4e5f, 0x81, 0x92, 0xa3, 0xb4, 0xc5, 0xd6, 0xe7, 0xf8)]
    public unsafe interface IThermostat2 : IThermostat
    {
        [MethodImpl(MethodImplOptions.PreserveSig)] HRESULT Clone(IThermostat other, OnChange callback);
    }

    // As C# writes an interface of COM.
    [ComImport, System.Runtime.InteropServices.Guid("5f0b7a13-2c3d-4e5f-8192-a3b4c5d6e7f8"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]
    public interface ISchedule
    {
        uint Next(string name, out IThermostat thermostat);
        void Clear();
        [PreserveSig] int Compare([In, Out] ref long when);
    }

    public static class Apis
    {
        public const int NOT_A_CODE = 7;
        [DllImport("thermo.dll")] public static extern unsafe HRESULT OpenThermostat(ushort* name, out IThermostat thermostat);
    }
}
